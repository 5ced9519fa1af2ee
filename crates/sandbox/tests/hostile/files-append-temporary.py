# expect: exception
open("/tmp/answer-escaped.txt", "a").write("x")
