#pragma once
#include "office/support/office.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <filesystem>
#include <string>

namespace referralbook::tests {

/// A document of Writer that was saved or shown; closed with this.
class written_paper {
public:
    explicit written_paper(com::sun::star::uno::Reference<com::sun::star::text::XTextDocument> const& document)
        : document_{document} {}
    explicit written_paper(std::filesystem::path const& path);
    ~written_paper();
    written_paper(written_paper const&) = delete;
    written_paper& operator=(written_paper const&) = delete;

    std::string text() const;
    int pages() const;
    /// What stands in a cell of its first table: "B2".
    std::string label(char const* cell) const;

private:
    com::sun::star::uno::Reference<com::sun::star::text::XTextDocument> document_;
};

/// The first document of Writer that is open there; an empty reference where there is none.
com::sun::star::uno::Reference<com::sun::star::text::XTextDocument> shown_paper(office const& in);

}
