# expect: exception
import os

os.mkdir("/tmp/answer-escaped")
