import ast


def flatten(nested_list):
    text = repr(nested_list)
    return ast.literal_eval("[" + text.replace("[", "").replace("]", "").replace(", ,", ",").strip(", ") + "]")
