# expect: out-of-memory
import ast

ast.literal_eval("[" * 150 + "-" * 5_000 + "1" + "]" * 150)
