# expect: exception
# exception: RecursionError
import sys


class Prints:
    def write(self, text):
        print(text)


sys.stdout = Prints()
print("x")
