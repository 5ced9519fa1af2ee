def attempt(name, exception):
    log = []
    try:
        try:
            if exception:
                raise exception
            log.append("body")
        except* ZeroDivisionError as group:
            log.append(f"zero {len(group.exceptions)}")
        except* OSError as group:
            log.append(f"os {[type(e).__name__ for e in group.exceptions]}")
            raise
        else:
            log.append("else")
        finally:
            log.append("finally")
    except BaseException as error:
        log.append(f"escaped {error!r}")
    print(name, log)


attempt("nothing", None)
attempt("one", ZeroDivisionError("z"))
attempt("group", ExceptionGroup("g", [ZeroDivisionError("a"), ZeroDivisionError("b")]))
attempt("reraised", ExceptionGroup("g", [FileNotFoundError("f"), ZeroDivisionError("z")]))
attempt("unhandled", ExceptionGroup("g", [KeyError("k"), ZeroDivisionError("z")]))
attempt("bare unhandled", KeyError("k"))
attempt("nested", ExceptionGroup("a", [ExceptionGroup("b", [PermissionError("p")]), ExceptionGroup("c", [ZeroDivisionError("z")])]))
attempt("base", BaseExceptionGroup("base", [KeyboardInterrupt(), ZeroDivisionError("z")]))
for source in (
    "try: pass\nexcept* ValueError: pass\nexcept TypeError: pass",
    "try: pass\nexcept*: pass",
    "for x in y:\n  try: pass\n  except* ValueError: break",
    "def f():\n  try: pass\n  except* ValueError: return",
):
    try:
        compile(source, "<star>", "exec")
    except SyntaxError as error:
        print(error.msg)
try:
    try:
        raise ValueError(1)
    except* ExceptionGroup:
        pass
except* TypeError as group:
    print(group.exceptions[0])
