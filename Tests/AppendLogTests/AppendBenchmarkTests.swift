import AppendLog
import Testing

struct AppendBenchmarkTests {
    @Test func measuresWithoutError() throws {
        let directory = TemporaryDirectory()
        let figures = try AppendBenchmark(directory.path).run(rounds: 2)
        #expect(figures.oneMicroseconds > 0)
        #expect(figures.scannedBytes == 100_000 * 340)
    }
}
