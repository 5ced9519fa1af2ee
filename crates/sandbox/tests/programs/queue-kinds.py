import queue

fifo = queue.Queue(maxsize=2)
fifo.put("a")
fifo.put("b")
print(fifo.full(), fifo.qsize(), fifo.empty())
try:
    fifo.put("c", block=False)
except queue.Full:
    print("full")
try:
    fifo.put("c", timeout=0.001)
except queue.Full:
    print("still full")
print(fifo.get(), fifo.get_nowait())
try:
    fifo.get_nowait()
except queue.Empty:
    print("empty")
try:
    fifo.get(timeout=0.001)
except queue.Empty:
    print("still empty")
fifo.task_done()
fifo.task_done()
fifo.join()
try:
    fifo.task_done()
except ValueError as error:
    print(error)
lifo = queue.LifoQueue()
for n in range(3):
    lifo.put(n)
print([lifo.get() for _ in range(3)])
heap = queue.PriorityQueue()
for item in [(2, "two"), (0, "zero"), (1, "one")]:
    heap.put(item)
print([heap.get()[1] for _ in range(3)])
simple = queue.SimpleQueue()
simple.put(1)
print(simple.get(), simple.empty(), simple.qsize())
closing = queue.Queue()
closing.put("last")
closing.shutdown()
print(closing.get())
for call in (closing.get, lambda: closing.put(1)):
    try:
        call()
    except queue.ShutDown:
        print("shut down")
try:
    fifo.get(timeout=-1)
except ValueError as error:
    print(error)
