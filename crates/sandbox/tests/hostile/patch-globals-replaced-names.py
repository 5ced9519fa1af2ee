# expect: ok
# stdout: 'x\n'
__name__ = __builtins__ = __loader__ = __spec__ = None
print("x")
