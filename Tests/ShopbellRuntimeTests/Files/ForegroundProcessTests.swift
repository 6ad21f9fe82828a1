import Glibc
import Testing

@testable import ShopbellRuntime

@Suite struct ForegroundProcessTests {
    @Test func theChildHearsCtrlC() {
        #expect(ForegroundProcess.run(["sh", "-c", "kill -INT $$; sleep 60"]) == 128 + SIGINT)
    }

    @Test func itsStatusIsTold() {
        #expect(ForegroundProcess.run(["sh", "-c", "exit 3"]) == 3)
        #expect(ForegroundProcess.run(["/no/such/program"]) == nil)
    }
}
