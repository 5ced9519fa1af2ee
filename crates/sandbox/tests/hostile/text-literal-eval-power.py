# expect: exception
# exception: ValueError
import ast

ast.literal_eval("9**9**9**9")
