# expect: out-of-steps
import cmd

cmd.Cmd().cmdloop()
