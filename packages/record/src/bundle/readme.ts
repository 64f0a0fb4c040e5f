/** What stands in `README.txt` of every bundle: how to check it by hand. */
export const readmeText = `评议公开记录 · Public record of an evaluation of conduct

这是一个普通的 zip 文件，内容不压缩。 This is an ordinary zip file; nothing in it is compressed.

manifest.json     这是什么，每个文件的长度和 SHA-256
                  what this is; length and SHA-256 of every file
acts.ndjson       全部公开事项，每行一条；内部事项只有承诺值
                  all public acts, one a line; of internal acts a commitment only
checkpoints/      存证日志的签名检查点 signed checkpoints of the log
cosignatures/     见证人签过的检查点 checkpoints that witnesses signed
polls/*.bel       各次表决的选票档案（Belenios 格式） archives of polls, in Belenios format
polls/*.strong.json  解密证明 proofs of the decryption
polls/*.hints     只为加快核验，不必相信 makes checking faster and need not be trusted
sheets/           纸质票计票单等签字文本，其 SHA-256 即纸面二维码
                  texts that officers signed; their SHA-256 is the QR code on the paper
openings/         后来公开的内部事项 internal acts that were opened later

用手核对 By hand:

  unzip FILE.pingyi -d bundle && cd bundle
  jq -r '.files[] | "\\(.sha256)  \\(.name)"' manifest.json | sha256sum --check
  head -n 3 checkpoints/$(jq .log.size manifest.json)

第一条命令之后，各文件都应显示 OK；检查点第三行是全部事项的根值，应与 manifest.json 的 log.root 相同。
Every file should be OK; the third line of the checkpoint is the root of all acts, log.root in
manifest.json. That the checkpoint is the office's own is told by its key's fingerprint on the printed
notice.

用程序核对 With the program:

  npx pingyi verify FILE.pingyi --trust TRUST.json

格式说明见 docs/bundle-format.md，日志见 docs/log.md。
The format is described in docs/bundle-format.md, the log in docs/log.md.
`;
