# expect: exception
# exception: EOFError
input("a question: ")
