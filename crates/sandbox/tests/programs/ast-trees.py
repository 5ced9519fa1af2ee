import ast

tree = ast.parse("x = 1 + 2 * y\nif x > 3:\n    print('big', end='')\n")
print(ast.dump(tree.body[0]))
print(ast.dump(tree.body[1].test), type(tree.body[1].body[0]).__name__)
print(ast.dump(ast.parse("f(*a, k=1)", mode="eval"), indent=2))
for text in ("[1, {'a': (2, None)}, b'x', -3.5, {1}]", "1 + 2j", "'a' 'b'"):
    print(ast.literal_eval(text))
for text in ("x + 1", "f()", "[1,", "__import__('os')", "1 if 2 else 3"):
    try:
        ast.literal_eval(text)
    except (ValueError, SyntaxError) as error:
        print(type(error).__name__)
names = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name)]
print(sorted(set(names)))


class Calls(ast.NodeVisitor):
    def __init__(self):
        self.found = []

    def visit_Call(self, node):
        self.found.append((ast.unparse(node.func), len(node.args), node.lineno))
        self.generic_visit(node)


visitor = Calls()
visitor.visit(ast.parse("a.b(1)\nc(d(), e(2))\n"))
print(visitor.found)


class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node)


changed = ast.fix_missing_locations(Double().visit(ast.parse("r = 5 + 'ab'.count('abab')")))
namespace = {}
exec(compile(changed, "<tree>", "exec"), namespace)
print(namespace["r"], ast.unparse(changed))
built = ast.Expression(ast.BinOp(ast.Constant(6), ast.Mult(), ast.Constant(7)))
print(eval(compile(ast.fix_missing_locations(built), "<built>", "eval")), ast.get_docstring(ast.parse('"""doc"""')))
