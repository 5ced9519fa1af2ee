# expect: exception
open("/dev/null", "w").write("x")
