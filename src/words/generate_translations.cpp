// Makes of the files of translations what the extension is built of. What is wrong with one is said in a sentence, and
// nothing is written.
//   referralbook_translations code PO-FOLDER MADE.cpp                 the translations as C++
//   referralbook_translations pseudo PO-FOLDER MADE.cpp               the same and the language of tests
//   referralbook_translations registry PO-FOLDER FILE.xcu MADE.xcu    a file of the registry in all languages
//   referralbook_translations description PO-FOLDER FOLDER MADE       description.xml and a description in each
//   language
//   referralbook_translations help PO-FOLDER HELP-FOLDER Addons.xcu MADE   the pages of help in each language
#include "text/words.hpp"
#include "words/help_pages.hpp"
#include "words/help_source.hpp"
#include "words/menu_places.hpp"
#include "words/po_file.hpp"
#include "words/pseudo_language.hpp"
#include "words/translated_xml.hpp"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>

namespace {

namespace fs = std::filesystem;
using namespace referralbook;

std::string content_of(fs::path const& file) {
    std::ifstream in{file, std::ios::binary};
    if (!in) throw std::runtime_error{file.string() + ":1: This file cannot be read."};
    return {std::istreambuf_iterator<char>{in}, {}};
}

void write(fs::path const& to, std::string const& content) {
    fs::create_directories(to.parent_path());
    std::ofstream out{to, std::ios::binary};
    out << content;
    if (!out.flush()) throw std::runtime_error{"cannot write " + to.string()};
}

std::map<std::string, words::po_file> languages_of(fs::path const& folder) {
    std::map<std::string, words::po_file> languages;
    for (auto const& entry : fs::directory_iterator{folder})
        if (entry.path().extension() == ".po")
            languages.emplace(
                entry.path().stem().string(), words::read_po(content_of(entry.path()), entry.path().generic_string()));
    return languages;
}

void describe(fs::path const& from, fs::path const& to, std::map<std::string, words::po_file> const& languages) {
    const auto file = content_of(from / "description_en.txt");
    const auto english = text::trimmed(file);
    for (auto const& [tag, language] : languages)
        if (const auto text = words::said_in(language, english); !text.empty())
            write(to / ("description_" + tag + ".txt"), text + '\n');
    write(to / "description.xml",
        words::translated_description(content_of(from / "description.xml"), english, languages));
}

/// The chapters in the order of their files' names.
std::vector<words::help_chapter> chapters_of(fs::path const& folder) {
    std::vector<fs::path> files;
    for (auto const& entry : fs::directory_iterator{folder})
        if (entry.path().extension() == ".txt" && entry.path().stem() != "frame") files.push_back(entry.path());
    std::ranges::sort(files);
    std::vector<words::help_chapter> chapters;
    for (auto const& file : files) chapters.push_back(words::read_help(content_of(file), file.generic_string()));
    words::check_links(chapters);
    return chapters;
}

void write_help(fs::path const& po, fs::path const& from, fs::path const& menu, fs::path const& to) {
    const auto chapters = chapters_of(from);
    const auto places = words::menu_places(content_of(menu));
    const auto program = languages_of(po), help = languages_of(po / "help");
    std::vector<words::help_language> all{words::help_language{}};
    for (auto const& [tag, file] : program)
        if (const auto found = help.find(tag); found != help.end()) all.push_back({tag, &file, &found->second});
    fs::remove_all(to);
    for (auto const& language : all)
        for (auto const& file : words::help_files(chapters, language, places)) write(to / file.path, file.content);
}

}

int main(int count, char** arguments) try {
    const std::string_view what = count > 1 ? arguments[1] : "";
    if (count == 4 && what == "code") {
        write(arguments[3], words::code_of_translations(languages_of(arguments[2])));
    } else if (count == 4 && what == "pseudo") {
        auto languages = languages_of(arguments[2]);
        if (languages.empty()) throw std::runtime_error{std::string{arguments[2]} + " holds no translations"};
        languages.emplace(words::pseudo_tag, words::pseudo_language(languages.begin()->second));
        write(arguments[3], words::code_of_translations(languages));
    } else if (count == 5 && what == "registry") {
        write(arguments[4], words::translated_registry(content_of(arguments[3]), languages_of(arguments[2])));
    } else if (count == 5 && what == "description") {
        describe(arguments[3], arguments[4], languages_of(arguments[2]));
    } else if (count == 6 && what == "help") {
        write_help(arguments[2], arguments[3], arguments[4], arguments[5]);
    } else {
        std::cerr << "usage: referralbook_translations code|pseudo|registry|description|help PO-FOLDER [FROM...] TO\n";
        return 2;
    }
    return 0;
} catch (std::exception const& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
