#include "sharing/server/json.hpp"
#include "sharing/server/sql_text.hpp"

#include "book/date.hpp"
#include "book/rule_text.hpp"
#include "text/number_text.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace referralbook::sharing {

namespace {

bool is_date(std::string_view column, shared_table const& table) {
    auto const* found = table.find(column);
    return found && found->sql_type == "date";
}

void append_text(std::string& json, std::string_view text) {
    static constexpr std::string_view hex = "0123456789abcdef";
    json += '"';
    for (const char letter : text) {
        const auto code = static_cast<unsigned char>(letter);
        if (code == 0) continue;   // no server stores it
        if (letter == '"' || letter == '\\')
            (json += '\\') += letter;
        else if (code < 0x20)
            ((json += "\\u00") += hex[code >> 4]) += hex[code & 15];
        else
            json += letter;
    }
    json += '"';
}

void append_cell(std::string& json, book::cell const& content, shared_column const* column) {
    const bool date = column && column->sql_type == "date";
    if (auto const* number = std::get_if<double>(&content)) {
        if (date)
            if (const auto day = typed_value_of(content, *column); day.text) return append_text(json, *day.text);
        json += text::shortest(*number);
    } else if (auto const* text = std::get_if<std::string>(&content); text && !text->empty()) {
        const bool marked = date && book::day_of_iso(*text);
        if (marked) json += "{\"text\":";
        append_text(json, *text);
        if (marked) json += '}';
    } else {
        json += "null";
    }
}

/// Reads one flat object; whatever does not belong there makes it fail.
class json_reader {
public:
    json_reader(std::string_view json, shared_table const& table) : rest_{json}, table_{table} {}

    std::optional<record> read() {
        record cells;
        if (!take('{')) return std::nullopt;
        for (bool more = !take('}'); more; more = take(',')) {
            const auto column = text();
            if (!column || !take(':')) return std::nullopt;
            auto content = value(*column);
            if (!content) return std::nullopt;
            if (table_.find(*column) || is_own_column(*column)) cells.insert_or_assign(*column, std::move(*content));
            if (take('}')) break;
            if (!rest_.starts_with(',')) return std::nullopt;
        }
        return at_end() ? std::optional{std::move(cells)} : std::nullopt;
    }

    std::optional<std::string> read_text() {
        auto read = text();
        return at_end() ? read : std::nullopt;
    }

private:
    void skip_blanks() { rest_.remove_prefix(std::min(rest_.find_first_not_of(" \t\r\n"), rest_.size())); }

    bool at_end() {
        skip_blanks();
        return rest_.empty();
    }

    bool take(char sign) {
        skip_blanks();
        if (!rest_.starts_with(sign)) return false;
        rest_.remove_prefix(1);
        return true;
    }

    bool take(std::string_view word) {
        skip_blanks();
        if (!rest_.starts_with(word)) return false;
        rest_.remove_prefix(word.size());
        return true;
    }

    std::optional<book::cell> value(std::string_view column) {
        if (take("null")) return book::cell{};
        if (take('{')) {
            const auto key = text();
            if (!key || *key != "text" || !take(':')) return std::nullopt;
            auto marked = text();
            if (!marked || !take('}')) return std::nullopt;
            return cell_of_text(std::move(*marked));
        }
        skip_blanks();
        if (!rest_.starts_with('"')) return number();
        auto content = text();
        if (!content) return std::nullopt;
        if (is_date(column, table_))
            if (const auto day = book::day_of_iso(*content)) return book::cell{book::serial_of_day(*day)};
        return cell_of_text(std::move(*content));
    }

    static book::cell cell_of_text(std::string text) {
        return text.empty() ? book::cell{} : book::cell{std::move(text)};
    }

    std::optional<book::cell> number() {
        double read = 0;
        const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), read);
        if (error != std::errc{} || !std::isfinite(read)) return std::nullopt;
        rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
        return book::cell{read};
    }

    std::optional<std::string> text() {
        if (!take('"')) return std::nullopt;
        std::string read;
        while (!rest_.empty()) {
            const char letter = rest_.front();
            rest_.remove_prefix(1);
            if (letter == '"') return read;
            if (letter == '\0') continue;   // no server stores it
            if (letter != '\\')
                read += letter;
            else if (!escaped(read))
                return std::nullopt;
        }
        return std::nullopt;
    }

    bool escaped(std::string& into) {
        static constexpr std::string_view signs = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";
        if (rest_.empty()) return false;
        const char sign = rest_.front();
        rest_.remove_prefix(1);
        if (const auto found = signs.find(sign); found != std::string_view::npos) return into += meant[found], true;
        if (sign != 'u') return false;
        auto code = four_digits();
        if (code && *code >= 0xD800 && *code < 0xDC00) {   // the first half of a letter beyond the first 65,536
            const auto second = take("\\u") ? four_digits() : std::nullopt;
            if (!second || *second < 0xDC00 || *second > 0xDFFF) return false;
            code = 0x10000 + ((*code - 0xD800) << 10) + (*second - 0xDC00);
        }
        if (!code || (*code >= 0xD800 && *code <= 0xDFFF)) return false;
        if (*code != 0) text::append_utf8(into, *code);   // no server stores it
        return true;
    }

    std::optional<std::uint32_t> four_digits() {
        std::uint32_t code = 0;
        if (rest_.size() < 4 || std::from_chars(rest_.data(), rest_.data() + 4, code, 16).ptr != rest_.data() + 4)
            return std::nullopt;
        rest_.remove_prefix(4);
        return code;
    }

    std::string_view rest_;
    shared_table const& table_;
};

}

std::string json_of(record const& cells, shared_table const& table) {
    std::string json = "{";
    for (auto const& [column, content] : cells) {
        if (std::holds_alternative<book::cell_error>(content)) continue;
        if (json.size() > 1) json += ',';
        append_text(json, column);
        json += ':';
        append_cell(json, content, table.find(column));
    }
    return json += '}';
}

std::optional<record> record_of_json(std::string_view json, shared_table const& table) {
    return json_reader{json, table}.read();
}

std::string json_of_text(std::string_view text) {
    std::string json;
    append_text(json, text);
    return json;
}

std::optional<std::string> text_of_json(std::string_view json) {
    return json_reader{json, shared_tables().front()}.read_text();   // a text alone is the same in all of them
}

}
