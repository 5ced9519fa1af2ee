# expect: ok
# stdout: '1\n'
namespace = {}
exec("n" * 1_000_000 + " = 1", namespace)
print(namespace["n" * 1_000_000])
