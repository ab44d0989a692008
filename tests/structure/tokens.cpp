#include "structure/tokens.hpp"

#include <algorithm>
#include <cctype>

namespace referralbook::structure {

namespace {

bool is_word(char letter) { return std::isalnum(static_cast<unsigned char>(letter)) || letter == '_'; }

class scanner {
public:
    explicit scanner(std::string_view text) : text_{text} {}

    std::vector<std::string> tokens() {
        while (at_ < text_.size()) one();
        return std::move(tokens_);
    }

private:
    bool sees(std::string_view what) const { return text_.substr(at_).starts_with(what); }
    void go_behind(std::string_view what, std::size_t from) {
        const auto found = text_.find(what, from);
        at_ = found == std::string_view::npos ? text_.size() : found + what.size();
    }

    void one() {
        const char letter = text_[at_];
        if (letter == '\n') begins_line_ = true;
        if (std::isspace(static_cast<unsigned char>(letter))) {
            ++at_;
            return;
        }
        if (sees("//")) return go_to_line_end();
        if (sees("/*")) return go_behind("*/", at_ + 2);
        if (letter == '#' && begins_line_) return preprocessor_line();
        begins_line_ = false;
        if (sees("R\"")) return raw_text();
        if (letter == '"' || letter == '\'') return quoted(letter);
        if (is_word(letter)) return word();
        const std::size_t length = sees("::") || sees("->") ? 2 : 1;
        tokens_.emplace_back(text_.substr(at_, length));
        at_ += length;
    }

    void go_to_line_end() { at_ = std::min(text_.find('\n', at_), text_.size()); }

    void preprocessor_line() {
        do go_to_line_end();
        while (at_ < text_.size() && text_[at_ - 1] == '\\' && ++at_);
    }

    void raw_text() {
        const auto open = text_.find('(', at_);
        go_behind(')' + std::string{text_.substr(at_ + 2, open - at_ - 2)} + '"', open);
        tokens_.emplace_back("\"\"");
    }

    void quoted(char sign) {
        for (++at_; at_ < text_.size() && text_[at_] != sign; ++at_)
            if (text_[at_] == '\\') ++at_;
        ++at_;
        tokens_.emplace_back(sign == '"' ? "\"\"" : "0");
    }

    void word() {
        const auto begin = at_;
        const bool number = std::isdigit(static_cast<unsigned char>(text_[at_]));
        while (at_ < text_.size() && (is_word(text_[at_]) || (number && (text_[at_] == '\'' || text_[at_] == '.'))))
            ++at_;
        tokens_.emplace_back(text_.substr(begin, at_ - begin));
    }

    std::string_view text_;
    std::size_t at_ = 0;
    bool begins_line_ = true;
    std::vector<std::string> tokens_;
};

}

std::vector<std::string> tokens_of(std::string_view text) { return scanner{text}.tokens(); }

bool is_name(std::string_view token) {
    return !token.empty() && (std::isalpha(static_cast<unsigned char>(token.front())) || token.front() == '_');
}

}
