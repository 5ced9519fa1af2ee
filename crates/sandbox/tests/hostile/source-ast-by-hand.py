# expect: out-of-steps
import ast

node = ast.Constant(1)
for _ in range(100_000):
    node = ast.UnaryOp(ast.USub(), node)
compile(ast.fix_missing_locations(ast.Expression(node)), "<x>", "eval")
