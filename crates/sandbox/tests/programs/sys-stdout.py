import io
import sys

print(sys.stdout.write("written\n"))
print("to stderr", file=sys.stderr)
sys.stdout.writelines(["a\n", "b\n"])
sys.stdout.flush()
print("flushed", flush=True)
saved = sys.stdout
sys.stdout = buffer = io.StringIO()
print("captured")
sys.stdout = saved
print(repr(buffer.getvalue()), sys.stdout is sys.__stdout__, sys.stdout.encoding, sys.stdout.writable())


class Tee:
    def __init__(self, *targets):
        self.targets = targets

    def write(self, text):
        for target in self.targets:
            target.write(text.upper())
        return len(text)

    def flush(self):
        pass


log = io.StringIO()
sys.stdout = Tee(saved, log)
print("shouted", 1, end=".\n")
sys.stdout = saved
print(log.getvalue().split())
sys.stdout.flush()
sys.stdout.buffer.write(b"raw bytes \xc3\xa9\n")
sys.stdout.buffer.flush()
sys.displayhook({"shown": 1})
sys.displayhook(None)
print(_, "_" in dir(__import__("builtins")))
try:
    sys.stdout.write(b"bytes")
except TypeError as error:
    print(error)
try:
    print("\ud800")
except UnicodeEncodeError as error:
    print("cannot encode", ascii(error.object[error.start]))
sys.stdout = None
print("goes nowhere")
sys.stdout = saved
print("back", sys.stdout.isatty() in (True, False))
