# expect: out-of-memory
import io

buffer = io.BytesIO()
buffer.seek(2_000_000_000)
buffer.write(b"x")
