#include "tests/app/ctl/ctl_program.h"

using tests::ctl;
using tests::Ended;

namespace {

/// A folder with the example's rules, keys, archives and installed bundles.
class Workshop {
public:
    Workshop()
    {
        tests::writeExampleBundle(path("rules"));
        tests::writeFile(path("trusted.json"),
                         run({"bundle", "keygen", "--id", "prova-2026", "@key.json"}).out);
    }
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    /// An argument after `@` is a path in the folder.
    Ended run(const std::vector<const char *> &words) const
    {
        QStringList arguments;
        for (const char *word : words)
            arguments.append(*word == '@' ? path(word + 1) : QString::fromUtf8(word));
        return ctl(arguments);
    }
    /// The rules as version `version`, packed and signed as `@NAME.tar` and `@NAME.json`.
    void release(int version, const char *archive) const
    {
        tests::writeFile(path("rules/benefits/bundle.yaml"), "version: \"" +
                                                                 QByteArray::number(version) +
                                                                 "\"\nissued_on: 2026-01-01\n");
        REQUIRE(run({"bundle", "pack", "@rules", archive}).exitCode == 0);
        const auto ended = run({"bundle", "sign", archive, "--key", "@key.json", "--valid-from",
                                "2026-01-01", "--expires", "2999-01-01"});
        INFO(ended.err.toStdString());
        REQUIRE(ended.exitCode == 0);
    }
    Ended install(const char *archive) const
    {
        return run({"bundle", "install", archive, "--keys", "@trusted.json", "--into", "@desk"});
    }
    Ended verify(const char *archive) const
    {
        return run({"bundle", "verify", archive, "--keys", "@trusted.json"});
    }

private:
    QTemporaryDir m_folder;
};

void breakByte(const QString &file, qsizetype at)
{
    QByteArray bytes = tests::readFile(file);
    REQUIRE(bytes.size() > at);
    bytes[at] = static_cast<char>(bytes.at(at) ^ 0x04);
    tests::writeFile(file, bytes);
}

}   // namespace

TEST_CASE("rules are packed, signed, verified and installed from the command line", "[ctl][bundle]")
{
    const Workshop shop;
    shop.release(7, "@seven.tar");
    const auto verified = shop.verify("@seven.tar");
    INFO(verified.err.toStdString());
    CHECK(verified.exitCode == 0);
    CHECK(verified.out.contains("prova-2026"));
    CHECK(shop.install("@seven.tar").exitCode == 0);
    shop.release(8, "@eight.tar");
    const auto installed = shop.install("@eight.tar");
    CHECK(installed.exitCode == 0);
    CHECK(installed.out.contains("Installate le regole 8-"));
    CHECK(installed.err.isEmpty());
}

TEST_CASE("an older bundle is refused in words, and nothing changes", "[ctl][bundle]")
{
    const Workshop shop;
    shop.release(7, "@seven.tar");
    shop.release(8, "@eight.tar");
    REQUIRE(shop.install("@eight.tar").exitCode == 0);
    const auto ended = shop.install("@seven.tar");
    CHECK(ended.exitCode == 3);
    CHECK(ended.err.contains("solo una versione successiva"));
    CHECK(ended.err.contains("Non è stato installato niente."));
    CHECK(QDir(shop.path("desk")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);
}

TEST_CASE("each way a bundle can be wrong has words of its own", "[ctl][bundle]")
{
    const Workshop shop;
    shop.release(7, "@seven.tar");
    const QByteArray archive = tests::readFile(shop.path("seven.tar"));
    const QByteArray manifest = tests::readFile(shop.path("seven.json"));

    breakByte(shop.path("seven.tar"), 600);
    CHECK(shop.verify("@seven.tar").err.contains("non è quello di cui parla il manifesto"));
    tests::writeFile(shop.path("seven.tar"), archive.chopped(100));
    CHECK(shop.verify("@seven.tar").err.contains("arrivato a metà"));
    tests::writeFile(shop.path("seven.tar"), archive);

    tests::writeFile(shop.path("seven.json"),
                     QByteArray(manifest).replace("2999-01-01", "2998-01-01"));
    CHECK(shop.verify("@seven.tar").err.contains("La firma del pacchetto non è valida"));
    tests::writeFile(shop.path("seven.json"), manifest.chopped(20));
    CHECK(shop.verify("@seven.tar").err.contains("manifesto del pacchetto non si può leggere"));
    tests::writeFile(shop.path("seven.json"), manifest);

    const auto stranger = shop.run({"bundle", "verify", "@seven.tar"});
    CHECK(stranger.exitCode == 3);
    CHECK(stranger.err.contains("«prova-2026», che qui non vale"));
    CHECK(shop.verify("@seven.tar").exitCode == 0);
}

TEST_CASE("rules with faults, or with a case that fails, are not signed", "[ctl][bundle]")
{
    const Workshop shop;
    const QString file = shop.path("rules/benefits/sostegno_prova.yaml");
    const QByteArray good = tests::readFile(file);
    const auto sign = [&] {
        REQUIRE(shop.run({"bundle", "pack", "@rules", "@rules.tar"}).exitCode == 0);
        return shop.run({"bundle", "sign", "@rules.tar", "--key", "@key.json", "--valid-from",
                         "2026-01-01", "--expires", "2999-01-01"});
    };
    tests::writeFile(file, QByteArray(good).replace("importo: 1103.07", "importo: 1103.08"));
    CHECK(sign().exitCode == 3);
    tests::writeFile(file, QByteArray(good).replace("title: \"Redditi", "titel: \"Redditi"));
    const auto ended = sign();
    CHECK(ended.exitCode == 3);
    CHECK(ended.err.contains("sostegno_prova.yaml:"));
    CHECK_FALSE(QFileInfo::exists(shop.path("rules.json")));
}

TEST_CASE("a private key is never written over, and is for its owner alone", "[ctl][bundle]")
{
    const Workshop shop;
    const QByteArray key = tests::readFile(shop.path("key.json"));
    CHECK(shop.run({"bundle", "keygen", "--id", "altra", "@key.json"}).exitCode == 2);
    CHECK(tests::readFile(shop.path("key.json")) == key);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther;
    CHECK_FALSE(QFileInfo(shop.path("key.json")).permissions() & others);
    CHECK_FALSE(tests::readFile(shop.path("trusted.json")).contains("seed"));
}

TEST_CASE("every command takes rules from an archive as from their folder", "[ctl][bundle]")
{
    const Workshop shop;
    shop.release(7, "@seven.tar");
    const auto packed = shop.run({"--bundle", "@seven.tar", "describe", "--json"});
    const auto plain = shop.run({"--bundle", "@rules", "describe", "--json"});
    CHECK(packed.exitCode == 0);
    CHECK_FALSE(packed.out.isEmpty());
    CHECK(packed.out == plain.out);
    breakByte(shop.path("seven.tar"), 100);
    CHECK(shop.run({"--bundle", "@seven.tar", "describe"}).exitCode == 5);
}

TEST_CASE("a recorded decision is made again with its own rules, years later", "[ctl][bundle]")
{
    const Workshop shop;
    shop.release(7, "@seven.tar");
    REQUIRE(shop.install("@seven.tar").exitCode == 0);
    tests::writeFile(shop.path("facts.json"), R"({"data_cessazione": "2026-03-31"})");
    const auto record =
        shop.run({"--bundle", "@seven.tar", "evaluate", "--benefit", "sostegno_prova", "--on",
                  "2026-04-20", "--known-on", "2026-04-20", "--record", "@facts.json"});
    REQUIRE(record.exitCode == 0);
    tests::writeFile(shop.path("record.json"), record.out);

    shop.release(8, "@eight.tar");
    REQUIRE(shop.install("@eight.tar").exitCode == 0);
    const auto again =
        shop.run({"replay", "--bundles", "@desk", "--keys", "@trusted.json", "@record.json"});
    INFO(again.err.toStdString());
    CHECK(again.exitCode == 0);
    CHECK(again.out.startsWith("Uguale"));

    const auto other = shop.run({"--bundle", "@eight.tar", "replay", "@record.json"});
    CHECK(other.exitCode == 2);
    tests::writeFile(
        shop.path("record.json"),
        QByteArray(record.out).replace("\"on\": \"2026-04-20\"", "\"on\": \"2026-04-21\""));
    const auto changed = shop.run({"--bundle", "@seven.tar", "replay", "@record.json"});
    CHECK(changed.exitCode == 6);
    CHECK(changed.out.contains("Diversa: la prima differenza è in "));
}
