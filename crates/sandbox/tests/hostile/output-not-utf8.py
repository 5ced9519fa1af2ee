# expect: ok
import sys

sys.stdout.buffer.write(b"\xff\xfe\x80 half a character: \xe2\x82")
