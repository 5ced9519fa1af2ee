# expect: exception
import ast

place = dict(lineno=1, col_offset=0, end_lineno=1, end_col_offset=0)
node = ast.UnaryOp(ast.USub(), None, **place)
node.operand = node
compile(ast.Expression(node), "<x>", "eval")
