#include "words/help_source.hpp"
#include "text/words.hpp"
#include "words/word_file.hpp"

#include <array>
#include <set>
#include <utility>

namespace referralbook::words {

namespace {

using enum help_block::kind_of;

constexpr std::string_view new_page = "== ", another = "+ ";
constexpr std::array<std::pair<std::string_view, help_block::kind_of>, 4> marks{
    {{"field: ", field}, {"argument: ", argument}, {"head: ", head}, {"code: ", code}}};

class reader {
public:
    explicit reader(std::string_view file) : file_{file} {}

    void take(std::string_view line, int number) {
        number_ = number;
        if (line.starts_with('#')) return;
        if (line.empty())
            open_ = false;
        else if (line.starts_with(new_page))
            made_.pages.push_back({std::string{line.substr(new_page.size())}, {}, {}, {}, std::string{file_}, number});
        else if (!head_line(line))
            words(line);
    }

    help_chapter done() {
        if (made_.title.empty()) throw refusal{file_, 1, "The file begins with 'chapter: ' and a title."};
        for (auto const& one : made_.pages)
            if (one.title.empty()) throw refusal{file_, one.line, "This page has no 'title: '."};
        return std::move(made_);
    }

private:
    help_page& page() {
        if (made_.pages.empty()) throw refusal{file_, number_, "A page begins with '== ' and its key."};
        return made_.pages.back();
    }

    /// Of a line that says by its first word what it is.
    bool head_line(std::string_view line) {
        constexpr std::string_view chapter = "chapter: ", title = "title: ", see = "see: ";
        if (line.starts_with(chapter)) {
            made_.title = line.substr(chapter.size());
            return true;
        }
        if (line.starts_with(title)) {
            page().title = line.substr(title.size());
            return true;
        }
        if (line.starts_with(see)) {
            for (const auto key : text::words_in(line.substr(see.size()))) page().see.emplace_back(key);
            return true;
        }
        for (auto const& [mark, kind] : marks)
            if (line.starts_with(mark)) {
                page().blocks.push_back({kind, std::string{line.substr(mark.size())}, {}, number_});
                open_ = true;
                return true;
            }
        return false;
    }

    void words(std::string_view line) {
        auto& blocks = page().blocks;
        if (!open_) blocks.push_back({text, {}, {}, number_});
        auto& said = blocks.back().said;
        if (line.starts_with(another))
            said.emplace_back(line.substr(another.size()));
        else if (!open_ || said.empty())
            said.emplace_back(line);
        else
            said.back().append(" ").append(line);
        open_ = true;
    }

    std::string_view file_;
    help_chapter made_;
    int number_ = 0;
    bool open_ = false;   ///< whether the next line goes on with the last paragraph
};

}

help_chapter read_help(std::string_view content, std::string_view file) {
    reader reading{file};
    for (int number = 1; !content.empty(); ++number) {
        const auto line = content.substr(0, content.find('\n'));
        content.remove_prefix(std::min(content.size(), line.size() + 1));
        reading.take(text::trimmed(line), number);
    }
    return reading.done();
}

void check_links(std::vector<help_chapter> const& chapters) {
    std::set<std::string> keys;
    for (auto const& chapter : chapters)
        for (auto const& page : chapter.pages)
            if (!keys.insert(page.key).second)
                throw refusal{page.file, page.line, "There are two pages of help called " + page.key + "."};
    for (auto const& chapter : chapters)
        for (auto const& page : chapter.pages)
            for (auto const& key : page.see)
                if (!keys.contains(key))
                    throw refusal{page.file, page.line, page.key + " sends to " + key + ", which is no page of help."};
}

}
