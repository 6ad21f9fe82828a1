import Dispatch
import Foundation
import Synchronization

/// Classifies batches on threads of their own, and gives them back in the order they came.
///
/// While one batch is being written, as many more are being classified as the machine has
/// processors. Belongs to one thread.
final class ClassifyingLanes {
    private let lanes: [ClassifyingLane]
    private var begunCount = 0
    private var givenCount = 0

    init(
        _ classifier: MailClassifier,
        processorCount: Int = ProcessInfo.processInfo.activeProcessorCount
    ) {
        let count = min(max(1, processorCount), IntakeLimits.classifyingLanesMax)
        lanes = (0..<count).map { _ in ClassifyingLane(classifier) }
    }

    /// Whether a batch has to be taken with ``next()`` before another one begins.
    var isFull: Bool { begunCount - givenCount == lanes.count }

    func begin(_ batch: [FoundMail]) {
        precondition(!isFull, "a lane takes one batch at a time")
        lanes[begunCount % lanes.count].begin(batch)
        begunCount += 1
    }

    /// Waits for the batch that was begun first; nil when there is none.
    func next() -> [ClassifiedMail]? {
        guard givenCount < begunCount else { return nil }
        defer { givenCount += 1 }
        return lanes[givenCount % lanes.count].next()
    }
}

/// One thread that classifies one batch at a time.
private final class ClassifyingLane: Sendable {
    private let classifier: MailClassifier
    private let queue = DispatchQueue(label: "shopbell.intake.classifying")
    private let finished = Mutex<[ClassifiedMail]>([])
    private let isReady = DispatchSemaphore(value: 0)

    init(_ classifier: MailClassifier) {
        self.classifier = classifier
    }

    func begin(_ batch: [FoundMail]) {
        queue.async { [self] in
            let classified = batch.map(classifier.classify)
            finished.withLock { $0 = classified }
            isReady.signal()
        }
    }

    /// Waits for the batch; call once for each.
    func next() -> [ClassifiedMail] {
        isReady.wait()
        return finished.withLock { batch in
            defer { batch = [] }
            return batch
        }
    }
}
