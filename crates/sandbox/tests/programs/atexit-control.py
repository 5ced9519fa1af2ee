import atexit
import sys

log = []
atexit.register(log.append, "one")
atexit.register(log.append, "two")
atexit._run_exitfuncs()
print(log)
atexit._run_exitfuncs()
print(log)
atexit.register(print, "cleared, never printed")
atexit._clear()
try:
    atexit.register("not callable")
except TypeError as error:
    print(error)


class Report:
    def __init__(self):
        self.lines = []
        atexit.register(self.show)

    def add(self, line):
        self.lines.append(line)

    def show(self):
        print("report:", self.lines)


report = Report()
report.add("a")
report.add("b")
atexit.register(lambda: sys.stdout.write("written at exit\n"))
print("registered", atexit._ncallbacks())
report.add("c")
