import CustomerCare

/// The plain way to rank, for comparison in the same run: words, tf-idf over the learned
/// messages, cosine with each reply's centroid.
struct WordTfIdfBaseline {
    private let inverseFrequencies: [String: Double]
    private var centroids: [String: [String: Double]] = [:]

    init(learn: [LabelledMessage]) {
        var frequencies: [String: Int] = [:]
        for message in learn {
            for word in Set(Self.words(message.text)) { frequencies[word, default: 0] += 1 }
        }
        inverseFrequencies = frequencies.mapValues { known in
            1 + Self.logarithm(Double(1 + learn.count) / Double(1 + known))
        }
        for message in learn {
            for (word, value) in vector(message.text) {
                centroids[message.reply, default: [:]][word, default: 0] += value
            }
        }
        centroids = centroids.mapValues(Self.unit)
    }

    func order(_ text: String) -> [String] {
        let message = vector(text)
        let scores = centroids.mapValues { centroid in
            message.reduce(0) { $0 + $1.value * (centroid[$1.key] ?? 0) }
        }
        return scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    private func vector(_ text: String) -> [String: Double] {
        var counts: [String: Double] = [:]
        for word in Self.words(text) { counts[word, default: 0] += inverseFrequencies[word] ?? 0 }
        return Self.unit(counts)
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter {
            $0.count > 1
        }
    }

    private static func unit(_ vector: [String: Double]) -> [String: Double] {
        let length = vector.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return length > 0 ? vector.mapValues { $0 / length } : vector
    }

    /// Natural logarithm by halving towards 1, where the series is short.
    private static func logarithm(_ value: Double) -> Double {
        if value > 1.1 { return 2 * logarithm(value.squareRoot()) }
        let ratio = (value - 1) / (value + 1)
        return 2 * (ratio + ratio * ratio * ratio / 3)
    }
}
