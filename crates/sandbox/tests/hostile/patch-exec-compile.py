# expect: ok
# stdout: 'patched\n'
import builtins

builtins.exec = builtins.compile = builtins.eval = lambda *arguments: "patched"
print(exec("1"))
