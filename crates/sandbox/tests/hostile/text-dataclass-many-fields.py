# expect: out-of-steps
import dataclasses

made = dataclasses.make_dataclass("Made", [f"f{n}" for n in range(5_000)])
print(len(dataclasses.fields(made)))
