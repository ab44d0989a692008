#include "recognition/people/candidate_pairs.hpp"

#include <algorithm>
#include <string_view>

namespace referralbook::recognition {

namespace {

constexpr std::size_t largest_block = 20, neighbours = 6;
constexpr std::size_t words_in_keys = 4;
constexpr int rare = 12;

/// Keys of an entry as numbers: entries with a number in common are worth comparing. A clash costs one comparison.
class keys {
public:
    explicit keys(std::uint32_t entry, std::vector<std::pair<std::uint64_t, std::uint32_t>>& to)
        : entry_{entry}, to_{to} {}

    template <class... Parts> void add(char kind, Parts const&... parts) {
        std::uint64_t hash = 1469598103934665603u;   // FNV-1a: the same on every machine
        const auto mix = [&hash](auto letter) { hash = (hash ^ static_cast<std::uint64_t>(letter)) * 1099511628211u; };
        mix(kind);
        const auto mix_all = [&](auto const& part) {
            for (const auto letter : part) mix(letter);
            mix(0x1F);
        };
        (mix_all(parts), ...);
        to_.emplace_back(hash, entry_);
    }

private:
    std::uint32_t entry_;
    std::vector<std::pair<std::uint64_t, std::uint32_t>>& to_;
};

/// A word without its vowels behind the first letter, where most typing errors and spellings differ.
std::u32string skeleton(name_word const& word) {
    std::u32string result;
    for (const auto letter : word.sound)
        if (result.empty() || std::u32string_view{U"aeiou"}.find(letter) == std::u32string_view::npos)
            result.push_back(letter);
    return result;
}

void add_name_keys(keys& to, person_shape const& of) {
    struct part {
        std::u32string bones;
        name_word const* word;
    };
    std::vector<part> parts;
    auto const& words = of.name.words;
    for (std::size_t i = 0; i < words.size() && parts.size() < words_in_keys; ++i) {
        auto const& word = words[i];
        if (word.kind == word_kind::form || word.kind == word_kind::generation || word.kind == word_kind::particle)
            continue;
        parts.push_back({skeleton(word), &word});
        if (word.kind != word_kind::word) continue;
        if (of.holders[i] <= rare) to.add('r', word.sound);
        if (words.size() == 1) to.add('1', word.usual);
        if (!of.postcode.text.empty()) to.add('p', word.sound, of.postcode.text);
        if (!of.city.text.empty()) to.add('c', word.usual, of.city.text.substr(0, 5));
        if (of.birthday.text.size() == 8) to.add('y', word.sound, of.birthday.text.substr(0, 4));
        if (!of.street.numbers.empty()) to.add('s', word.sound, of.street.numbers.front());
    }
    for (std::size_t i = 0; i < parts.size(); ++i)
        for (std::size_t j = i + 1; j < parts.size(); ++j) {
            to.add('n', std::min(parts[i].bones, parts[j].bones), std::max(parts[i].bones, parts[j].bones));
            to.add('i', parts[i].word->sound, parts[j].word->usual.substr(0, 1));
            to.add('i', parts[j].word->sound, parts[i].word->usual.substr(0, 1));
            to.add('x', std::min(parts[i].word->text.substr(0, 3), parts[j].word->text.substr(0, 3)),
                std::max(parts[i].word->text.substr(0, 3), parts[j].word->text.substr(0, 3)));
        }
    // Words written together or apart, and a first letter mistyped.
    std::u32string together;
    for (auto const& word : words)
        if (word.kind != word_kind::form && word.kind != word_kind::generation) together += word.text;
    if (together.size() >= 6) {
        to.add('t', together);
        to.add('f', together.substr(1, 7));
        to.add('e', together.substr(together.size() - 6));
    }
}

void add_keys(keys& to, person_shape const& of) {
    for (auto const& mail : of.mails) {
        to.add('m', mail.text);
        const auto name = mail.text.substr(0, mail.text.find('@'));
        if (name.size() >= 5 && !is_shared_mailbox(mail.text)) to.add('l', name);
    }
    for (auto const& phone : of.phones) to.add('h', phone_end(phone.text));
    if (of.birthday.text.size() >= 6) to.add('b', of.birthday.text);
    if (!of.street.numbers.empty() && !of.street.words.empty()) to.add('a', of.whole_street.text);
    add_name_keys(to, of);
}

/// Neighbours in this order are the ones that probably agree.
bool by_name(person_shape const& one, person_shape const& other) {
    return one.name.key != other.name.key ? one.name.key < other.name.key : one.postcode.text < other.postcode.text;
}

}

std::vector<std::pair<std::uint32_t, std::uint32_t>> candidate_pairs(std::span<person_shape const> list) {
    std::vector<std::pair<std::uint64_t, std::uint32_t>> held;
    for (std::uint32_t entry = 0; entry < list.size(); ++entry) {
        keys to{entry, held};
        add_keys(to, list[entry]);
    }
    std::ranges::sort(held);
    const auto same = std::ranges::unique(held);
    held.erase(same.begin(), same.end());
    std::vector<std::pair<std::uint32_t, std::uint32_t>> result;
    std::vector<std::uint32_t> block;
    for (std::size_t from = 0; from < held.size();) {
        auto to = from + 1;
        while (to < held.size() && held[to].first == held[from].first) ++to;
        block.clear();
        for (auto at = from; at < to; ++at) block.push_back(held[at].second);
        const bool large = block.size() > largest_block;
        if (large)
            std::ranges::stable_sort(block, [&](auto one, auto other) { return by_name(list[one], list[other]); });
        for (std::size_t i = 0; i < block.size(); ++i)
            for (std::size_t j = i + 1; j < block.size() && (!large || j <= i + neighbours); ++j)
                result.emplace_back(std::min(block[i], block[j]), std::max(block[i], block[j]));
        from = to;
    }
    std::ranges::sort(result);
    const auto twice = std::ranges::unique(result);
    result.erase(twice.begin(), twice.end());
    return result;
}

}
