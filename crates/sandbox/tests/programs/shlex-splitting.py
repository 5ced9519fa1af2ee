import shlex

print(shlex.split("cmd -a 'two words' \"and \\\"quotes\\\"\" plain\\ space # not comment"))
print(shlex.split("a # comment\nb", comments=True), shlex.split("it''s \"a\"'b'"), shlex.split(""))
print(shlex.split(r"C:\dir\file 'x\y'", posix=True), shlex.split(r"C:\dir 'x y'", posix=False))
print(shlex.quote("safe-name.txt"), shlex.quote("has space"), shlex.quote("it's"), shlex.quote(""), shlex.quote("$HOME"))
print(shlex.join(["echo", "a b", "$x", "it's"]))
arguments = ["tricky", "'", '"', "a\\b", "new\nline", "*"]
print(shlex.split(shlex.join(arguments)) == arguments)
for bad in ("'open", '"open', "end\\"):
    try:
        shlex.split(bad)
    except ValueError as error:
        print(error)
lexer = shlex.shlex("x=1; y = 'a b' && z", punctuation_chars=True)
print(list(lexer))
lexer = shlex.shlex("one,two three", posix=True)
lexer.whitespace += ","
lexer.whitespace_split = True
print(list(lexer))
lexer = shlex.shlex("a b c")
first = lexer.get_token()
lexer.push_token("pushed")
print(first, lexer.get_token(), lexer.get_token(), lexer.lineno, lexer.eof == "")
print([token for token in shlex.shlex("key: value # c\nother = 3.5")])
