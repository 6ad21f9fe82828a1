import Glibc

// Customers' mail is nobody else's to read, whatever this process creates.
umask(0o077)
// A crash says its one sentence and ends: a backtrace would print memory, where passwords are.
for fault in [SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGQUIT, SIGSEGV, SIGTRAP] { signal(fault, SIG_DFL) }
exit(Program.run(Array(CommandLine.arguments.dropFirst())))
