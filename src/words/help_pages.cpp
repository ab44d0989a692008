#include "words/help_pages.hpp"
#include "text/letters.hpp"
#include "words/markup.hpp"

#include <algorithm>

namespace referralbook::words {

namespace {

constexpr std::string_view id = "org.referralbook.calc", contents = "Contents",
                           office_folder = "text/scalc/org.referralbook.calc/";

std::string bare(std::string_view label) {
    std::string text{label};
    replace_all(text, "~", "");
    replace_all(text, "…", "");
    return text;
}

/// A sentence in that language: as the program says it where it says it, else as the help does, else in English.
std::string said_by_help(help_language const& in, std::string_view english) {
    for (auto const* file : {in.program, in.help})
        if (file != nullptr)
            if (auto text = said_in(*file, english); !text.empty()) return text;
    return std::string{english};
}

/// The same of a label: `~` and `…` do not count and are left out, "New referral" finds "~New referral…".
std::string label_of_help(help_language const& in, std::string_view english) {
    auto wanted = bare(english);
    if (in.program == nullptr) return wanted;
    // A field of a dialog or an entry of a menu comes before a word of a sentence, and the heading of a column is last.
    po_entry const* found = nullptr;
    int best = 0;
    for (auto const& one : in.program->entries) {
        if (!one.many.empty()) continue;
        const auto end = one.english.find('\4');
        const bool with_context = end != std::string::npos;
        const auto words = with_context ? one.english.substr(end + 1) : one.english;
        const int rank = with_context ? 1 : words.contains('~') ? 3 : 2;
        if (rank > best && bare(words) == wanted) {
            found = &one;
            best = rank;
        }
    }
    if (found != nullptr) return bare(found->forms.front());
    return bare(said_by_help(in, wanted));
}

using menu_map = std::map<std::string, std::vector<std::string>, std::less<>>;

/// What both kinds of pages say, in a language.
class speaker {
public:
    speaker(std::vector<help_chapter> const& all, help_language const& language, menu_map const& menus)
        : chapters{all}, in{language}, places{menus} {}

    std::string words(help_block const& block) const {
        std::string text;
        for (auto const& one : block.said) text += (text.empty() ? "" : " ") + said_by_help(in, one);
        return text;
    }
    std::string about(help_block const& block) const {
        if (block.kind == help_block::field) return label_of_help(in, block.about);
        if (block.kind == help_block::argument) return argument(block.about);
        const auto open = block.about.find('(');
        if (block.kind != help_block::code || block.about.starts_with('=') || open == std::string::npos)
            return block.about;
        auto text = block.about.substr(0, open + 1);   // a signature: its arguments are said as below it
        std::string name;
        for (const char letter : block.about.substr(open + 1)) {
            if ((letter >= 'a' && letter <= 'z') || letter == '_') {
                name += letter;
                continue;
            }
            if (!name.empty()) text += argument(name);
            name.clear();
            text += letter;
        }
        return text;
    }
    /// The name of an argument as the function wizard shows it.
    std::string argument(std::string const& name) const {
        const auto said = in.program == nullptr ? std::string{} : said_in(*in.program, name, "argument");
        return said.empty() ? name : said;
    }
    /// "In the menu: Referrals > Reports and goals > Goals"; "" of what is no command of the menu.
    std::string place(help_page const& page) const {
        const auto found = places.find(page.key);
        if (found == places.end()) return {};
        std::string path;
        for (auto const& one : found->second) path += (path.empty() ? "" : " > ") + label_of_help(in, one);
        auto text = said_by_help(in, help_frame[2]);
        replace_all(text, "{1}", path);
        return text;
    }
    std::string title_of(std::string_view key) const {
        for (auto const& chapter : chapters)
            for (auto const& page : chapter.pages)
                if (page.key == key) return label_of_help(in, page.title);
        return std::string{key};
    }

    std::vector<help_chapter> const& chapters;
    help_language const& in;
    menu_map const& places;
};

std::string anchor_of(std::string_view function) {
    return text::in_small_letters(function.substr(function.find('.') + 1));
}

class html_page {
public:
    html_page(speaker const& say, std::string const& title) : say_{say} {
        text_ = "<!DOCTYPE html>\n<html lang=\"" + say.in.tag + "\"><head><meta charset=\"utf-8\"><title>" +
            escaped(title) + "</title>\n<style>:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;" +
            "max-width:44rem;margin:2rem auto;padding:0 1rem}dt{font-weight:600;margin-top:.8rem}dd{margin:0}" +
            "code{font-size:.9em}.menu{opacity:.75}</style></head><body>\n";
    }
    void way_back() { text_ += "<p>" + link(contents, said_by_help(say_.in, help_frame[1])) + "</p>\n"; }
    void heading(std::string const& words) { text_ += "<h1>" + escaped(words) + "</h1>\n"; }
    void part(std::string const& words) { text_ += "<h2>" + escaped(words) + "</h2>\n"; }
    void menu(std::string const& words) { text_ += "<p class=\"menu\">" + escaped(words) + "</p>\n"; }
    void block(help_block const& one) {
        const auto about = escaped(say_.about(one)), words = escaped(say_.words(one));
        switch (one.kind) {
        case help_block::text: text_ += "<p>" + words + "</p>\n"; break;
        case help_block::field: text_ += "<dl><dt>" + about + "</dt><dd>" + words + "</dd></dl>\n"; break;
        case help_block::argument:
            text_ += "<dl><dt><code>" + about + "</code></dt><dd>" + words + "</dd></dl>\n";
            break;
        case help_block::head: text_ += "<h2 id=\"" + anchor_of(one.about) + "\">" + about + "</h2>\n"; break;
        case help_block::code: text_ += "<p><code>" + about + "</code></p>\n"; break;
        }
    }
    void links(std::vector<std::string> const& keys) {
        text_ += "<ul>\n";
        for (auto const& key : keys) text_ += "<li>" + link(key, say_.title_of(key)) + "</li>\n";
        text_ += "</ul>\n";
    }
    void all_functions() {
        text_ += "<p><a href=\"../../functions.html\">" + escaped(said_by_help(say_.in, help_frame[4])) + "</a></p>\n";
    }
    std::string done() { return text_ + "</body></html>\n"; }

private:
    static std::string link(std::string_view key, std::string const& words) {
        return "<a href=\"" + std::string{key} + ".html\">" + escaped(words) + "</a>";
    }
    speaker const& say_;
    std::string text_;
};

class xhp_page {
public:
    xhp_page(speaker const& say, std::string_view key, std::string const& title) : say_{say} {
        const auto name = escaped(title), file = std::string{office_folder} + std::string{key} + ".xhp";
        text_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<helpdocument version=\"1.0\">\n<meta><topic id=\"" +
            std::string{key} + "\" indexer=\"include\" status=\"PUBLISH\"><title id=\"tit\" xml-lang=\"" + say.in.tag +
            "\">" + name + "</title><filename>/" + file + "</filename></topic></meta>\n<body>\n<bookmark xml-lang=\"" +
            say.in.tag + "\" branch=\"hid/" + std::string{id} + ':' + std::string{key} +
            "\" id=\"bm_id1\" localize=\"false\"/>\n<bookmark xml-lang=\"" + say.in.tag +
            "\" branch=\"index\" id=\"bm_id2\"><bookmark_value>Referral Book;" + name +
            "</bookmark_value></bookmark>\n";
    }
    void way_back() {}   // the viewer shows the contents beside the page
    void heading(std::string const& words) { paragraph("role=\"heading\" level=\"1\"", escaped(words)); }
    void part(std::string const& words) { paragraph("role=\"heading\" level=\"2\"", escaped(words)); }
    void menu(std::string const& words) { plain("<emph>" + escaped(words) + "</emph>"); }
    void block(help_block const& one) {
        const auto about = escaped(say_.about(one)), words = escaped(say_.words(one));
        switch (one.kind) {
        case help_block::text: plain(words); break;
        case help_block::field:
        case help_block::argument: plain("<emph>" + about + "</emph>: " + words); break;
        case help_block::head: part(one.about); break;
        case help_block::code: paragraph("role=\"code\"", about); break;
        }
    }
    /// By name: the office shows an empty page where a link of an extension's page is followed; its contents and index
    /// stand beside the page.
    void links(std::vector<std::string> const& keys) {
        for (auto const& key : keys) plain(escaped(say_.title_of(key)));
    }
    void all_functions() {}   // a page for browsers
    std::string done() { return text_ + "</body>\n</helpdocument>\n"; }

private:
    void plain(std::string const& xml) { paragraph("role=\"paragraph\"", xml); }
    void paragraph(std::string const& how, std::string const& xml) {
        text_ += "<paragraph id=\"par_id" + std::to_string(++number_) + "\" " + how + " xml-lang=\"" + say_.in.tag +
            "\">" + xml + "</paragraph>\n";
    }
    speaker const& say_;
    std::string text_;
    int number_ = 0;
};

template <class Page> std::string made(Page to, speaker const& say, help_page const& page) {
    to.way_back();
    to.heading(label_of_help(say.in, page.title));
    if (const auto place = say.place(page); !place.empty()) to.menu(place);
    bool functions = false;
    for (auto const& one : page.blocks) {
        to.block(one);
        functions = functions || one.kind == help_block::head;
    }
    if (!page.see.empty()) {
        to.part(said_by_help(say.in, help_frame[3]));
        to.links(page.see);
    }
    if (functions) to.all_functions();
    return to.done();
}

template <class Page> std::string made_contents(Page to, speaker const& say) {
    to.heading(said_by_help(say.in, help_frame[0]));
    for (auto const& chapter : say.chapters) {
        to.part(label_of_help(say.in, chapter.title));
        std::vector<std::string> keys;
        for (auto const& page : chapter.pages) keys.push_back(page.key);
        to.links(keys);
    }
    to.all_functions();
    return to.done();
}

}

std::vector<help_file> help_files(
    std::vector<help_chapter> const& chapters, help_language const& in, menu_map const& places) {
    const speaker say{chapters, in, places};
    const auto html = "html/" + in.tag + '/', xhp = "xhp/" + in.tag + '/';
    std::vector<help_file> files;
    const auto add = [&](std::string const& key, std::string page, std::string office) {
        files.push_back({html + key + ".html", std::move(page)});
        files.push_back({xhp + std::string{office_folder} + key + ".xhp", std::move(office)});
    };
    const auto title = said_by_help(in, help_frame[0]);
    add(std::string{contents}, made_contents(html_page{say, title}, say),
        made_contents(xhp_page{say, contents, title}, say));
    for (auto const& chapter : chapters)
        for (auto const& page : chapter.pages) {
            const auto name = label_of_help(in, page.title);
            add(page.key, made(html_page{say, name}, say, page), made(xhp_page{say, page.key, name}, say, page));
        }
    return files;
}

}
