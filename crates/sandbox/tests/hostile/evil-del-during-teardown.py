# expect: ok
class Late:
    def __del__(self):
        print(len(str(self)), sum(range(10)))


late = Late()
late.me = late
