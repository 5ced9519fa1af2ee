from collections import UserDict, UserList, UserString


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __contains__(self, key):
        return super().__contains__(key.lower())


headers = Lower({"Content-Type": "text/plain"}, ETag="x")
print(headers, headers["CONTENT-TYPE"], "etag" in headers)
headers.update({"ETAG": "y"})
print(headers.data, headers.get("Etag"), headers.get("none", 0))
print(headers | {"A": 1})


class Positive(UserList):
    def append(self, item):
        if item <= 0:
            raise ValueError(f"not positive: {item}")
        super().append(item)


numbers = Positive([3, 1])
numbers.append(2)
try:
    numbers.append(-1)
except ValueError as error:
    print(error)
print(numbers, sorted(numbers), numbers[1:], type(numbers[1:]).__name__)
print(numbers + [9], numbers * 2, numbers == [3, 1, 2])
numbers.sort(reverse=True)
print(numbers, numbers.index(1))


class Shout(UserString):
    def upper(self):
        return Shout(self.data.upper() + "!")


shout = Shout("hello")
print(shout.upper(), type(shout.upper()).__name__, shout + " there", len(shout))
print(shout == "hello", "ell" in shout, shout.replace("l", "L"))
