import Dispatch
import Synchronization

/// Classifies one batch on a thread of its own while the batch before it is being written.
final class ClassifyingLane: Sendable {
    private let classifier: MailClassifier
    private let queue = DispatchQueue(label: "shopbell.intake.classifying")
    private let finished = Mutex<[[ClassifiedMail]]>([])
    private let isReady = DispatchSemaphore(value: 0)

    init(_ classifier: MailClassifier) {
        self.classifier = classifier
    }

    func begin(_ batch: [FoundMail]) {
        queue.async { [self] in
            let classified = batch.map(classifier.classify)
            finished.withLock { $0.append(classified) }
            isReady.signal()
        }
    }

    /// Waits for the batch that was begun first; call once for each.
    func next() -> [ClassifiedMail] {
        isReady.wait()
        return finished.withLock { $0.removeFirst() }
    }
}
