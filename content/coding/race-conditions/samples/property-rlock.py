from threading import RLock


class SafeCounter:
    def __init__(self) -> None:
        self.__lock = RLock()
        self.__count = 0

    @property
    def value(self) -> int:
        with self.__lock:
            return self.__count

    @value.setter
    def value(self, new: int) -> None:
        with self.__lock:
            self.__count = new

    def increment(self) -> int:
        with self.__lock:
            self.value = self.value + 1
            return self.value
