# expect: output-limit
import sys

while True:
    sys.stdout.buffer.write(b"\xff\xfe" * 1000)
