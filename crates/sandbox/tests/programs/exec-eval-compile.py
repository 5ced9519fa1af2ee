scope = {"x": 5}
exec("y = x * 2\ndef f(): return y + x", scope)
print(scope["y"], scope["f"](), eval("f() + 1", scope), "__builtins__" in scope)
code = compile("a + b", "<expr>", "eval")
print(eval(code, {"a": 1, "b": 2}), code.co_names, code.co_filename, eval(code, {"a": "x"}, {"b": "y"}))
module = compile("import math\nresult = math.sqrt(16)\n", "<mod>", "exec")
namespace = {}
exec(module, namespace)
print(namespace["result"], exec("1"), eval(" 1 + 1 "), eval("[i for i in range(3)]"))
exec(compile("1 + 1\n'shown'\n", "<single>", "exec"))
exec(compile("6 * 7", "<single>", "single"))


class Default(dict):
    def __missing__(self, key):
        return key.upper()


print(eval("hello + world", {}, Default()))
for source, mode in (("x = 1", "eval"), ("1 +", "eval"), ("if True:", "exec"), ("return 1", "exec"), ("await x", "exec"), ("a\nb", "single"), ("\tx = 1\n  y", "exec"), ("break", "exec")):
    try:
        compile(source, "<bad>", mode)
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno)
try:
    eval("__import__('math').pi", {"__builtins__": {}})
except NameError as error:
    print(error)
print(eval("len([1])", {"__builtins__": {"len": lambda x: "patched"}}))
exec("def g(a, *, b: int = 2): 'doc'; return a + b")
print(g(1), g.__doc__, g.__annotations__, g.__code__.co_varnames, g.__code__.co_argcount, g.__code__.co_kwonlyargcount)
try:
    exec("raise KeyError('from exec')")
except KeyError as error:
    print(error)


def local():
    z = 1
    exec("z = 2; q = 3")
    return z, "q" in locals(), eval("z + 1")


print(local(), eval("lambda n: n * 2")(4), exec("pass", {}, {}))
g.__code__ = (lambda a, *, b=2: a * b).__code__
print(g(3, b=5), code == compile("a + b", "<expr>", "eval"))
