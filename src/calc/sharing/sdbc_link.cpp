#include "calc/sharing/sdbc_link.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/sdbc/SQLException.hpp>
#include <com/sun/star/sdbc/XCloseable.hpp>
#include <com/sun/star/sdbc/XDriver.hpp>
#include <com/sun/star/sdbc/XMultipleResults.hpp>
#include <com/sun/star/sdbc/XResultSetMetaDataSupplier.hpp>
#include <com/sun/star/sdbc/XRow.hpp>

#include <osl/file.hxx>
#include <osl/security.hxx>

#include <utility>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;

namespace {

thread_local std::function<void()> tells;   // answers_told

// The driver itself, by its own name, and never through the office's driver manager: that one holds a lock of the whole
// office while it waits for a server that does not answer, and it comes with a package of its own.
Reference<sdbc::XDriver> find_driver(Reference<uno::XComponentContext> const& context) {
    try {
        return {context->getServiceManager()->createInstanceWithContext(
                    "org.openoffice.comp.connectivity.pq.Driver.noext", context),
            UNO_QUERY};
    } catch (uno::Exception const&) {
        return {};   // named, but its library is missing
    }
}

uno::Sequence<beans::PropertyValue> who(sharing::server_address const& address, std::string_view password) {
    std::vector<beans::PropertyValue> given;
    const auto add = [&](char const* name, std::string_view value) {
        if (!value.empty())
            given.emplace_back(
                rtl::OUString::createFromAscii(name), 0, uno::Any{ustring(value)}, beans::PropertyState_DIRECT_VALUE);
    };
    add("user", address.user);
    add("password", password);
    return {given.data(), static_cast<sal_Int32>(given.size())};
}

void close(Reference<uno::XInterface> const& object) noexcept {
    try {
        if (const Reference<sdbc::XCloseable> closeable{object, UNO_QUERY}; closeable.is()) closeable->close();
    } catch (uno::Exception const&) {
        // A connection that is gone cannot be closed, and need not be.
    }
}

/// The folder in which libpq looks for certificates that nobody named.
std::string libpq_folder() {
    rtl::OUString url, path;
#ifdef _WIN32
    osl::Security{}.getConfigDir(url);
    constexpr auto inside = "/postgresql";
#else
    osl::Security{}.getHomeDir(url);
    constexpr auto inside = "/.postgresql";
#endif
    osl::FileBase::getSystemPathFromFileURL(url, path);
    return utf8(path) + inside;
}

bool is_there(std::string const& path) {
    rtl::OUString url;
    osl::DirectoryItem found;
    return osl::FileBase::getFileURLFromSystemPath(ustring(path), url) == osl::FileBase::E_None &&
        osl::DirectoryItem::get(url, found) == osl::FileBase::E_None;
}

/// Where the driver made no connection, as far as this computer can tell.
no_connection not_connected(sharing::server_address const& address, sharing::lost_way why) {
    using enum sharing::lost_way;
    const auto name = spoken_name(address, office_language());
    if (why == no_answer) return {tr("No connection to {1}: the server does not answer.", name), why};
    const auto certificate = trusted_certificate(address, libpq_folder());
    if (!certificate.empty() && !is_there(certificate))
        return {tr("No connection to {1}: there is no file {2}, by which this computer knows the server. Ask its "
                   "administrator for the root certificate.",
                    name, certificate),
            not_set_up};
    if (why == not_set_up)
        return {tr("No connection to {1}: this computer does not know the service, or others may read the key of its "
                   "certificate. Ask the server's administrator.",
                    name),
            why};
    if (why == unknown)
        return {tr("No connection to {1}: the server does not answer, or it does not accept the user, the password or "
                   "the certificate.",
                    name),
            why};
    return {tr("No connection to {1}: the server answers, but it does not accept the user, the password, the database "
               "or the certificate.",
                name),
        why};
}

std::vector<std::vector<std::string>> rows_of(Reference<sdbc::XResultSet> const& answer) {
    std::vector<std::vector<std::string>> rows;
    const auto columns = as<sdbc::XResultSetMetaDataSupplier>(answer)->getMetaData()->getColumnCount();
    const auto values = as<sdbc::XRow>(answer);
    while (answer->next()) {
        auto& row = rows.emplace_back(static_cast<std::size_t>(columns));
        for (sal_Int32 column = 0; column < columns; ++column)
            assign_utf8(row[static_cast<std::size_t>(column)], values->getString(column + 1));
    }
    return rows;
}

}

answers_told::answers_told(std::function<void()> told) { tells = std::move(told); }

answers_told::~answers_told() { tells = nullptr; }

std::expected<sdbc_link, no_connection> sdbc_link::connect(Reference<uno::XComponentContext> const& context,
    sharing::server_address const& address, std::string_view password) {
    const auto driver = find_driver(context);
    if (!driver.is())
        return std::unexpected{
            no_connection{tr("LibreOffice's driver for PostgreSQL is not installed: install the package "
                             "libreoffice-sdbc-postgresql and start the office again."),
                sharing::lost_way::not_set_up}};
    Reference<sdbc::XConnection> connection;
    auto why = sharing::lost_way::unknown;
    try {
        connection = driver->connect(ustring(driver_url(address)), who(address, password));
    } catch (sdbc::SQLException const& failure) {
        why = sharing::lost_way_of(utf8(failure.SQLState));   // read, and shown to nobody
    } catch (uno::Exception const&) {
        // The driver cannot even try.
    }
    if (!connection.is()) return std::unexpected{not_connected(address, why)};
    sdbc_link link{connection};
    // Every text we send is quoted for this setting, which has been PostgreSQL's default since 9.1.
    const auto set = link.send("show standard_conforming_strings");
    if (set.rows != std::vector<std::vector<std::string>>{{"on"}})
        return std::unexpected{no_connection{
            tr("The server of {1} reads texts in an old way: ask its administrator to set standard_conforming_strings "
               "to on.",
                spoken_name(address, office_language())),
            sharing::lost_way::not_set_up}};
    return link;
}

sdbc_link::sdbc_link(Reference<sdbc::XConnection> const& connection) : connection_{connection} {}

sdbc_link::~sdbc_link() { close(connection_); }

sdbc_link::sdbc_link(sdbc_link&& other) noexcept : connection_{std::exchange(other.connection_, {})} {}

sdbc_link& sdbc_link::operator=(sdbc_link&& other) noexcept {
    std::swap(connection_, other.connection_);
    return *this;
}

server_answer sdbc_link::send(std::string_view message) {
    if (!connection_.is()) return {};
    try {
        return {server_answer::state::done, run(message)};
    } catch (uno::Exception const&) {
        // The same error tells of a refusal and of a lost connection, and isClosed() stays false. So we ask.
    }
    try {
        run("rollback");
        return {server_answer::state::refused, {}};
    } catch (uno::Exception const&) {
        close(std::exchange(connection_, {}));
        return {};
    }
}

std::vector<std::vector<std::string>> sdbc_link::run(std::string_view message) const {
    const auto statement = connection_->createStatement();
    std::vector<std::vector<std::string>> rows;
    if (statement->execute(ustring(message)))
        if (const auto answer = as<sdbc::XMultipleResults>(statement)->getResultSet(); answer.is()) {
            rows = rows_of(answer);
            close(answer);
        }
    close(statement);
    if (tells) tells();
    return rows;
}

}
