import sys

events = []


def tracer(frame, event, argument):
    if frame.f_code.co_name in ("traced", "helper"):
        events.append((frame.f_code.co_name, event, frame.f_lineno - frame.f_code.co_firstlineno, argument if event == "return" else None))
        return tracer


def helper(x):
    return x * 2


def traced(n):
    total = 0
    for i in range(n):
        total += helper(i)
    return total


sys.settrace(tracer)
traced(2)
sys.settrace(None)
for event in events:
    print(*event)
profile = []
sys.setprofile(lambda frame, event, argument: profile.append((event, getattr(argument, "__name__", None) if event[0] == "c" else frame.f_code.co_name)))
len("abc")
helper(1)
sys.setprofile(None)
print(profile[:4])
print(sys.gettrace(), sys.getprofile())
sys.unraisablehook = lambda info: print("unraisable:", info.exc_value, "|", info.err_msg is not None)


class Bad:
    def __del__(self):
        raise ValueError("in __del__")


Bad()
sys.unraisablehook = sys.__unraisablehook__
sys.addaudithook(lambda name, arguments: print("audit", name, arguments) if name == "demo.event" else None)
sys.audit("demo.event", 1, "two")
