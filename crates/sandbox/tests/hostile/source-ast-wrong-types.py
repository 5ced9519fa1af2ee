# expect: exception
import ast

place = dict(lineno=1, col_offset=0, end_lineno=1, end_col_offset=0)
compile(ast.Expression(ast.Name(5, "not a context", **place)), "<x>", "eval")
