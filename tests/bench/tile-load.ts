import { Agent, get } from "node:http";

/**
 * The client of the tile server's bench, as a process of its own: `tile-load.ts ADDRESS COUNT CONNECTIONS`
 * asks for one address COUNT times over kept connections, checks each answer's length, and prints its bytes.
 */
const [address = "", count = "0", connections = "1"] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });

let left = Number(count);
let byteLength = 0;

const ask = (): Promise<void> =>
  new Promise((resolve, reject) => {
    get(address, { agent }, (response) => {
      if (response.statusCode !== 200) {
        reject(new Error(`${address} answered ${response.statusCode}`));
      }
      response.on("data", (chunk: Buffer) => {
        byteLength += chunk.byteLength;
      });
      response.on("end", resolve);
      response.on("error", reject);
    }).on("error", reject);
  });

const work = async (): Promise<void> => {
  while (left-- > 0) await ask();
};
await Promise.all(Array.from({ length: Number(connections) }, work));
agent.destroy();
console.log(byteLength);
