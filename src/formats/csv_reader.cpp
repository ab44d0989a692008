#include "formats/csv_reader.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <optional>

namespace referralbook::formats {

namespace {

/// Where a cell ends that begins there: at a delimiter or the end of the line. Nothing where it begins with an
/// apostrophe and does not end with one: then that is a letter, 's-Hertogenbosch.
std::optional<std::size_t> end_in_apostrophes(std::string_view line, std::size_t at, char delimiter) {
    if (line[at] != '\'') return std::min(line.find(delimiter, at), line.size());
    for (++at; at < line.size(); ++at) {
        if (line[at] != '\'') continue;
        if (at + 1 == line.size() || line[at + 1] == delimiter) return at + 1;
        if (line[at + 1] != '\'') return std::nullopt;
        ++at;
    }
    return std::nullopt;
}

/// The mark around cells: ' where it stands around each cell of the first line, and nothing in the lines below it says
/// otherwise.
char quote_of(std::string_view text, char delimiter) {
    constexpr int looked_at = 20;
    auto rest = text;
    for (int number = 0; number < looked_at && !rest.empty(); ++number) {
        const auto line = rest.substr(0, rest.find_first_of("\r\n"));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        if (number == 0 && line.find(delimiter) == std::string_view::npos) return '"';
        for (std::size_t at = 0; at < line.size();) {
            const auto end = end_in_apostrophes(line, at, delimiter);
            if (line[at] == '"' || !end || (number == 0 && line[at] != '\'')) return '"';
            at = *end + 1;
        }
    }
    return '\'';
}

/// Keeps one letter more than fits, by which it is seen that the cell was too long.
void keep(std::string& content, std::string_view more) {
    if (content.size() <= longest_cell) content += more.substr(0, longest_cell + 1 - content.size());
}

bool is_break(char letter) { return letter == '\n' || letter == '\r'; }

// How often a text may be looked over before no mark that closes is sought far away any more.
constexpr std::size_t most_times_over = 16, looked_at_anyway = 1'000'000;
constexpr std::size_t near_by = 256, far_away = 4096;

}

csv_reader::csv_reader(std::string_view text, char delimiter)
    : text_{text}, delimiter_{delimiter}, quote_{quote_of(text, delimiter)}, well_formed_{is_well_formed()} {}

/// True where every mark opens or closes a whole cell, or is doubled in one.
bool csv_reader::is_well_formed() const {
    for (std::size_t at = 0; at < text_.size(); ++at) {
        if (text_[at] == quote_) {
            for (++at;; at += 2) {
                at = text_.find(quote_, at);
                if (at == std::string_view::npos) return false;
                if (at + 1 >= text_.size() || text_[at + 1] != quote_) break;
            }
            if (!ends_cell(++at)) return false;
            continue;
        }
        while (!ends_cell(at))
            if (text_[at++] == quote_) return false;
    }
    return true;
}

bool csv_reader::next(csv_record& record) {
    while (at_ < text_.size()) {
        if (is_break(text_[at_])) {
            at_ = behind_break(at_);
            ++line_;
            continue;
        }
        auto read = likeliest();
        record.line = line_;
        at_ = behind_break(read.end);
        line_ += read.breaks + 1;
        record.cells = std::move(read.cells);
        widest_ = std::max(widest_, read.width);
        cut_cells_ += read.cut;
        count(read.width);
        return true;
    }
    return false;
}

/// The reading of the record that begins here that makes it as wide as those before.
csv_reader::reading csv_reader::likeliest() {
    auto plain = read(at_, quotes::over_lines);
    const auto usual = usual_width();
    const auto taken = [this](reading& one, bool slip) {
        if (slip && open_quote_line_ == 0) open_quote_line_ = line_;
        return std::move(one);
    };
    if (!well_formed_ && usual >= 2 && (plain.breaks > 0 || plain.width != usual)) {
        auto inches = read(at_, quotes::inches);
        if (plain.width != usual && inches.width == usual && !inches.never_closed) return inches;
        auto one_line = read(at_, quotes::in_one_line);
        if (plain.breaks > 0 && one_line.width == usual &&
            (plain.closed_oddly || (plain.closed_like_opened && is_usual_line(behind_break(one_line.end)))))
            return taken(one_line, true);
    }
    none_closes_ = none_closes_ || (plain.never_closed && !is_tired());
    return taken(plain, plain.never_closed);
}

void csv_reader::count(std::size_t width) {
    last_width_ = width;
    const auto count = ++widths_[width];
    if (count > most_of_a_width_) usual_widths_.clear(), most_of_a_width_ = count;
    if (count == most_of_a_width_) usual_widths_.insert(width);
}

std::size_t csv_reader::usual_width() const {
    return usual_widths_.empty() || usual_widths_.contains(last_width_) ? last_width_ : *usual_widths_.begin();
}

/// True where marks made it look at the text so often that it would take time with the square of its length.
bool csv_reader::is_tired() const { return looked_at_ > most_times_over * text_.size() + looked_at_anyway; }

/// True where a line is a record by itself, as wide as the others, and no prose: "Hello, you".
bool csv_reader::is_usual_line(std::size_t at) {
    if (at >= text_.size()) return false;
    const auto line = read(at, quotes::in_one_line);
    return line.width == usual_width() && !line.like_prose;
}

csv_reader::reading csv_reader::read(std::size_t at, quotes how) {
    reading result;
    while (true) {
        std::string content;
        if (at < text_.size() && text_[at] == ' ' && result.width > 0) result.like_prose = true;
        read_cell(at, how, content, result);
        if (content.size() > longest_cell) {
            ++result.cut;
            content.resize(text::whole_letters(content, longest_cell));
        }
        if (++result.width <= most_cells) result.cells.push_back(std::move(content));
        if (at >= text_.size() || text_[at] != delimiter_) break;
        ++at;   // one at the very end of the line has an empty cell behind it
    }
    result.end = at;
    return result;
}

void csv_reader::read_cell(std::size_t& at, quotes how, std::string& content, reading& into) {
    if (at < text_.size() && text_[at] == quote_ && !quoted(at, how, content, into)) content.clear();
    if (at < text_.size() && text_[at] == ' ' && content.empty() && quoted_behind_blanks(at, content)) return;
    auto end = at;
    while (end < text_.size() && text_[end] != delimiter_ && !is_break(text_[end])) ++end;
    keep(content, text_.substr(at, end - at));
    looked_at_ += end - at;
    at = end;
}

bool csv_reader::ends_cell(std::size_t at) const {
    return at >= text_.size() || text_[at] == delimiter_ || is_break(text_[at]);
}

/// True for a mark in a cell that another one closes before the next delimiter: those around hi in "say "hi"".
bool csv_reader::is_inner(std::size_t at) {
    const auto most_looked_at = is_tired() ? near_by : far_away;   // behind it: a cell full of marks is read in one go
    auto end = at + 1;
    while (!ends_cell(end) && end - at < most_looked_at) ++end;
    looked_at_ += end - at;
    return end > at + 2 && text_[end - 1] == quote_;
}

/// Reads what stands between marks. False where the mark is never closed, or not near by where the text was looked over
/// too often: then it is a letter, and `at` stays.
bool csv_reader::quoted(std::size_t& at, quotes how, std::string& content, reading& into) {
    int breaks = 0;
    auto here = at + 1;
    for (const auto end = is_tired() ? std::min(text_.size(), here + near_by) : text_.size(); here < end;) {
        const char letter = text_[here];
        if (letter == quote_) {
            const bool doubled = here + 1 < text_.size() && text_[here + 1] == quote_;
            if (doubled && !(how == quotes::inches && ends_cell(here + 2))) {
                keep(content, {&letter, 1});
                here += 2;
                continue;
            }
            if (!doubled && !ends_cell(here + 1)) {
                if (breaks > 0) into.closed_oddly = true;
                if (is_inner(here)) {
                    keep(content, {&letter, 1});
                    ++here;
                    continue;
                }
            }
            if (doubled) keep(content, {&letter, 1});
            const char before = text_[here - 1];
            into.closed_like_opened |= breaks > 0 && (before == delimiter_ || is_break(before));
            looked_at_ += here - at;
            at = here + (doubled ? 2 : 1);
            into.breaks += breaks;
            return true;
        }
        if (is_break(letter)) {
            if (how != quotes::over_lines || none_closes_) break;
            here = behind_break(here);
            ++breaks;
            keep(content, letter == '\r' && text_[here - 1] == '\n' ? "\r\n" : std::string_view{&letter, 1});
            continue;
        }
        keep(content, {&letter, 1});
        ++here;
    }
    looked_at_ += here - at;
    into.never_closed = true;
    return false;
}

std::size_t csv_reader::behind_break(std::size_t at) const {
    if (at >= text_.size()) return at;
    return at + (text_[at] == '\r' && at + 1 < text_.size() && text_[at + 1] == '\n' ? 2 : 1);
}

/// `Ulm, "Neu-Ulm, Bayern", x`: blanks before the mark, and the cell ends behind the one that closes. False where it is
/// otherwise: then all of it is text.
bool csv_reader::quoted_behind_blanks(std::size_t& from, std::string& content) {
    // So that what is none is not searched for again and again.
    const auto rest = text_.substr(from, is_tired() ? near_by : far_away);
    auto at = rest.find_first_not_of(' ');
    if (at == std::string_view::npos || rest[at] != quote_ || delimiter_ == ' ') return false;
    std::string inside;
    for (++at; at < rest.size() && !is_break(rest[at]); ++at, ++looked_at_) {
        if (rest[at] == quote_ && (at + 1 >= rest.size() || rest[at + 1] != quote_)) {
            const auto end = std::min(rest.find_first_not_of(' ', at + 1), rest.size());
            if (!ends_cell(from + end) || (end == rest.size() && from + end < text_.size())) return false;
            content = std::move(inside);
            from += end;
            return true;
        }
        at += rest[at] == quote_;
        inside += rest[at];
    }
    return false;
}

}
