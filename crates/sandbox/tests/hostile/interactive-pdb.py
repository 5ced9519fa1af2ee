# expect: exception
import pdb

pdb.set_trace()
