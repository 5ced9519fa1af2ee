# expect: ok
import select

select.select([], [], [])
