// What the fuzzers begin with, and a fixed number of changes of it, through the same entry points: a short run for
// every compiler.
#include "fuzz/entries.hpp"
#include "fuzz/word_entries.hpp"
#include "support/paths.hpp"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <random>
#include <set>
#include <string>

namespace {

namespace fs = std::filesystem;

std::vector<std::string> corpus(char const* folder) {
    std::set<fs::path> files;
    for (auto const& entry :
        fs::directory_iterator{fs::path{referralbook::support::project_root} / "tests/fuzz/corpus" / folder})
        files.insert(entry.path());
    std::vector<std::string> contents;
    for (auto const& file : files) {
        std::ifstream in{file, std::ios::binary};
        contents.emplace_back(std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{});
    }
    return contents;
}

/// Cuts, doubles, exchanges and damages pieces; the same for the same seed.
std::string changed(std::vector<std::string> const& all, std::mt19937& random) {
    const auto below = [&](std::size_t end) { return end == 0 ? 0 : random() % end; };
    auto text = all[below(all.size())];
    for (auto times = 1 + below(6); times > 0; --times) {
        auto const& other = all[below(all.size())];
        const auto at = below(text.size() + 1), from = below(other.size());
        constexpr std::string_view specials{"\"\r\n,;:=\\^ \t\0\xFF\xC3", 14};
        switch (below(5)) {
        case 0: text.erase(at, below(20)); break;
        case 1: text.insert(at, other.substr(from, below(60))); break;
        case 2: text.insert(at, 1, specials[below(specials.size())]); break;
        case 3:
            if (at < text.size()) text[at] = static_cast<char>(random());
            break;
        default: text.insert(at, text.substr(below(text.size() + 1), below(40))); break;
        }
    }
    return text;
}

constexpr int changes = 4000;

void replay(char const* folder, void (*entry)(std::string_view)) {
    const auto all = corpus(folder);
    ASSERT_GE(all.size(), 5u);
    for (auto const& one : all) entry(one);
    std::mt19937 random{20261122};
    for (int i = 0; i < changes; ++i) entry(changed(all, random));
}

}

TEST(the_fuzzers_corpus, is_read_as_csv_and_comes_back) { replay("csv", referralbook::fuzz::read_as_csv); }

TEST(the_fuzzers_corpus, is_read_as_vcards_and_comes_back) { replay("vcard", referralbook::fuzz::read_as_vcard); }

TEST(the_fuzzers_corpus, is_read_as_mails_and_holds_together) { replay("mail", referralbook::fuzz::read_as_mail); }

TEST(the_fuzzers_corpus, is_read_as_a_history_and_comes_back) {
    replay("history", referralbook::fuzz::read_as_history);
}

TEST(the_fuzzers_corpus, is_read_as_handles_and_comes_back) { replay("handle", referralbook::fuzz::read_as_handle); }

TEST(the_fuzzers_corpus, is_read_as_changes_and_holds_together) {
    replay("changes", referralbook::fuzz::read_as_changes);
}

TEST(the_fuzzers_corpus, is_read_as_what_a_workbook_keeps_and_comes_back) {
    replay("kept", referralbook::fuzz::read_as_kept);
}

TEST(the_fuzzers_corpus, is_read_as_hours_and_holds_together) { replay("hours", referralbook::fuzz::read_as_hours); }

TEST(the_fuzzers_corpus, is_read_as_dates_and_holds_together) { replay("dates", referralbook::fuzz::read_as_dates); }

TEST(the_fuzzers_corpus, is_read_as_names_and_holds_together) { replay("names", referralbook::fuzz::read_as_names); }

TEST(the_fuzzers_corpus, is_read_as_a_sheet_and_holds_together) {
    replay("headings", referralbook::fuzz::read_as_headings);
}

TEST(the_fuzzers_corpus, is_read_as_amounts_and_holds_together) {
    replay("amounts", referralbook::fuzz::read_as_amounts);
}

TEST(the_fuzzers_corpus, is_read_as_rules_and_letters_and_holds_together) {
    replay("rules", referralbook::fuzz::read_as_rules);
}
