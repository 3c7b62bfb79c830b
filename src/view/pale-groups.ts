/** Groups of lines whose colour is pale on light ground, in every skin: what is written on it is dark. */
export const paleGroups: readonly string[] = ['cardOptics', 'lasers', 'electricity', 'operational', 'other', 'cables'];
