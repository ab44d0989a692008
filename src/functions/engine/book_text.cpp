#include "functions/engine/book_text.hpp"

#include "book/cell.hpp"
#include "recognition/names/name_key.hpp"
#include "text/fold.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace referralbook::functions {

namespace {

constexpr std::string_view text_version = "1";

class fields {
public:
    void add(std::string_view content) {
        text_ += '|';
        for (const char letter : content) {
            if (letter == '|' || letter == '\\' || letter == ']') text_ += '\\';
            text_ += letter == '\n' || letter == '\r' ? ' ' : letter;
        }
    }
    std::string behind(std::string sentence) const {
        return std::move(sentence) + " [" + std::string{text_version} + text_ + ']';
    }

private:
    std::string text_;
};

/// The fields behind the sentence; nothing where they are none.
std::optional<std::vector<std::string>> fields_of(std::string_view text) {
    const auto begin = text.find(" [" + std::string{text_version});
    if (begin == std::string_view::npos || !text.ends_with(']')) return {};
    text = text.substr(begin + 2 + text_version.size(), text.size() - begin - 3 - text_version.size());
    std::vector<std::string> result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '|') {
            result.emplace_back();
            continue;
        }
        if (result.empty()) return {};
        if (text[at] == '\\' && ++at == text.size()) return {};
        result.back() += text[at];
    }
    return result;
}

std::optional<int> whole(std::string const& text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional{number} : std::nullopt;
}

}

std::string text_of_aliases(std::span<book::alias const> rows) {
    fields all;
    std::size_t count = 0;
    for (auto const& row : rows) {
        if (recognition::name_key(row.spelling).empty() || recognition::name_key(row.source).empty()) continue;
        ++count;
        all.add(row.spelling);
        all.add(row.source);
    }
    return all.behind(count == 0 ? "no aliases yet" : text::counted(count, "spelling"));
}

std::optional<std::vector<book::alias>> aliases_from_text(std::string_view text) {
    const auto read = fields_of(text);
    if (!read || read->size() % 2 != 0) return {};
    std::vector<book::alias> rows;
    for (std::size_t i = 0; i < read->size(); i += 2) rows.push_back({0, (*read)[i], (*read)[i + 1]});
    return rows;
}

std::string text_of_given(std::span<scoring::history::sent const> rows) {
    std::map<std::pair<std::string, std::string>, scoring::history::sent> sent;
    std::size_t count = 0;
    for (auto const& row : rows) {
        auto key = std::pair{recognition::name_key(row.partner), text::folded(row.need)};
        if (key.first.empty()) continue;
        count += static_cast<std::size_t>(row.times);
        const auto [place, is_new] = sent.try_emplace(std::move(key), row);
        if (is_new) continue;
        place->second.times += row.times;
        place->second.date = std::max(place->second.date, row.date);   // nothing is before any day
    }
    fields all;
    for (auto const& [key, row] : sent) {
        all.add(row.partner);
        all.add(row.need);
        all.add(std::to_string(row.times));
        all.add(row.date ? std::to_string(row.date->time_since_epoch().count()) : "");
    }
    return all.behind(count == 0 ? "nothing given yet" : text::counted(count, "referral") + " given");
}

std::optional<std::vector<scoring::history::sent>> given_from_text(std::string_view text) {
    const auto read = fields_of(text);
    if (!read || read->size() % 4 != 0) return {};
    std::vector<scoring::history::sent> rows;
    for (std::size_t i = 0; i < read->size(); i += 4) {
        const auto times = whole((*read)[i + 2]), day = whole((*read)[i + 3]);
        if (!times || (!day && !(*read)[i + 3].empty())) return {};
        rows.push_back({.partner = (*read)[i],
            .need = (*read)[i + 1],
            .times = *times,
            .date = day ? std::optional{book::day{book::days{*day}}} : std::nullopt});
    }
    return rows;
}

}
