#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::words {

/// A paragraph of a page of help.
struct help_block {
    enum kind_of {
        text,       ///< words alone
        field,      ///< a field of the dialog, `about`, and what it is for
        argument,   ///< an argument of a function, `about`, and what it is
        head,       ///< a heading, `about`: the name of a function, which is said alike in all languages
        code        ///< a formula, `about`
    };
    kind_of kind = text;
    std::string about;               ///< "" of text
    std::vector<std::string> said;   ///< sentences in English, each translated by itself; they stand in one paragraph
    int line = 0;                    ///< of the file
};

/// A page of help, in English.
struct help_page {
    std::string key;                  ///< "NewReferral": that of its command, panel or group of functions
    std::string title;                ///< as the menu or the dialog says it
    std::vector<help_block> blocks;   ///< in their order
    std::vector<std::string> see;     ///< the keys of pages that go with it
    std::string file;                 ///< where it was read, as messages show it
    int line = 0;
};

/// The pages of one file of help/, and the title that stands above them in the contents.
struct help_chapter {
    std::string title;
    std::vector<help_page> pages;
};

/// Reads a file of help/:
///
///     chapter: Every day
///
///     == NewReferral
///     title: New referral
///
///     A paragraph. Lines that follow each other are one sentence for translators.
///     + What begins with a plus is another one in the same paragraph.
///
///     field: Source
///     What that field of the dialog is for.
///
///     see: NewEnquiry Done
///
/// `argument:`, `head:` and `code:` stand as `field:` does; '#' begins a comment. Throws refusal where a line fits
/// nothing or a page lacks its title. `file` is its name as messages show it.
help_chapter read_help(std::string_view content, std::string_view file);

/// Throws refusal where two pages of the chapters share a key, or a page names one under `see` that is not there.
void check_links(std::vector<help_chapter> const& chapters);

}
