from collections import deque


class VersionedTable:
    """The latest rows, and a notebook that says how to undo each version that has an older one kept."""

    def __init__(self):
        rows = {}
        notebook = deque()      # (version, key, rows before: () or (row,)), oldest first
        number = 0

        def write(key, after):
            nonlocal number
            number += 1
            before = (rows.pop(key),) if key in rows else ()
            notebook.append((number, key, before))
            for row in after:
                rows[key] = row
            return number

        def upsert(key, row):
            return write(key, (dict(row),))

        def delete(key):
            return write(key, ())

        def read(version=None):
            state = dict(rows)
            if version is None:
                return state
            # The oldest note is kept even if its "before" was blanked: it marks the oldest version.
            if not notebook or version > number or version < 1:
                raise ValueError("there has never been a version %r" % (version,))
            if version < notebook[0][0]:
                raise KeyError("version %r was given up" % (version,))
            for made, key, before in reversed(notebook):
                if made <= version:
                    break
                state.pop(key, None)
                for row in before:
                    state[key] = row
            return state

        def vacuum(keep_last):
            if len(notebook) <= keep_last:
                return
            while len(notebook) > keep_last:
                notebook.popleft()
            # what the oldest kept version replaced is readable no more: blank it
            made, _, _ = notebook.popleft()
            notebook.appendleft((made, None, ()))

        self.upsert = upsert
        self.delete = delete
        self.read = read
        self.vacuum = vacuum
